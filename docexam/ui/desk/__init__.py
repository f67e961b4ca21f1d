"""The examination desk: a page under a lamp, seen through a window that pans, zooms, tilts and compares.

The desk draws what it is given and says what was done; it keeps no truth and judges nothing. It is always
left-to-right: pages, rulers and coordinates in millimetres do not mirror.
"""
