"""The station's side of the results exchange: what leaves and enters by stick."""
