/**
 * Meaning as numbers: texts become vectors of unit length whose dot product says how alike they are, computed on this
 * machine by models that come with the program.
 *
 * <p>Start with {@link endcap.embedding.Embedder}. {@link endcap.embedding.BgeEmbedder} runs a model,
 * {@link endcap.embedding.CachedEmbedder} remembers its vectors in a {@link endcap.embedding.VectorCache} and embeds many
 * texts on all cores, {@link endcap.embedding.Windows} cuts what is too long to be one vector. Nothing is ever fetched
 * from a network, and nothing is loaded before the first text comes.
 *
 * <p>The machine-learning runtime is known here and nowhere else; nothing of ours may be imported, and what texts are
 * about, which of them matter and how likenesses become a ranking does not live here.
 *
 * <p>Terms: <b>vector</b> 向量; <b>embed</b> 向量化, turn a text into its vector; <b>dimension</b> 维; <b>likeness</b> 相似度,
 * the cosine of two vectors, -1 to 1; <b>token</b> 词元, a piece of text the model has a number for; <b>window</b> 窗口, a
 * part of a long text that gets a vector of its own.
 */
@NullMarked
package endcap.embedding;

import org.jspecify.annotations.NullMarked;
