"""A store of computed things that forgets the least recently used when it grows past its limit."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class LeastRecentlyUsed(Generic[Value]):
    """Values by key with their sizes in bytes; safe to ask from one thread while another fills it."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        self._used = 0
        self._values: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()
        self._lock = Lock()

    def __contains__(self, key: Hashable) -> bool:
        with self._lock:
            return key in self._values

    @property
    def used_bytes(self) -> int:
        """The sum of the sizes of what is kept."""
        return self._used

    def get(self, key: Hashable) -> Value | None:
        """Return the value and count it as used now; None if it is not kept."""
        with self._lock:
            if key not in self._values:
                return None
            self._values.move_to_end(key)
            return self._values[key][0]

    def put(self, key: Hashable, value: Value, size_bytes: int) -> None:
        """Keep a value (again, with a new size) and forget the oldest ones past the limit."""
        with self._lock:
            if key in self._values:
                self._used -= self._values.pop(key)[1]
            self._values[key] = (value, size_bytes)
            self._used += size_bytes
            while self._used > self._limit and len(self._values) > 1:
                _, (_, size) = self._values.popitem(last=False)
                self._used -= size

    def forget(self, owner: Hashable) -> None:
        """Drop every value whose key is a tuple that starts with `owner`."""
        with self._lock:
            for key in [k for k in self._values if isinstance(k, tuple) and k[0] == owner]:
                self._used -= self._values.pop(key)[1]
