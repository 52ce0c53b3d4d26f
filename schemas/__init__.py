"""Forms for strangers: the shape of what comes in and goes out. Nothing hashed, signed or stored passes through one."""
