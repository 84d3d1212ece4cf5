"""The measurements of `make bench`: this site beside its peers, with the same content, in one run.

Each of PARTS in `__main__` is a module with `measure(setting) -> Outcome`. What can be promised, bytes and
requests, is tested elsewhere; here stand the times, which depend on the machine.
"""
