"""What an interview is put together from: papers, talk, question board, notebook and verdict."""
