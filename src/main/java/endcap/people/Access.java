package endcap.people;

/** Who may see and do what. */
public final class Access {
    private Access() {}
}
