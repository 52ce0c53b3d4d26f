"""Where strangers' files are opened: a child process that can compute, answer through one pipe, and nothing else."""
