package endcap.embedding;

/** This machine cannot run the model: its native part is missing for this platform, or there is no memory for it. */
public final class ModelUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
