"""The user interface: window > screens > panels > desk and widgets > foundation."""
