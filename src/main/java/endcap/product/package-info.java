/**
 * The products, ours and the competition's, and how a person's words find them. Start with
 * {@link endcap.product.Products}.
 *
 * <p>Terms: <b>product</b> 商品; <b>own</b> 本品; <b>brand</b> 品牌; <b>category</b> 品类; <b>list price</b> 标准价.
 */
@NullMarked
package endcap.product;

import org.jspecify.annotations.NullMarked;
