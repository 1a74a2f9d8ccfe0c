package endcap;

/** Arguments in, exit status out. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
