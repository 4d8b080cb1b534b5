/** A project that builds programmes itself: the core is all it takes. */
module example {
    requires programmheft.core;
}
