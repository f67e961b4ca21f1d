import sys

from docexam.app.main import main

sys.exit(main())
