"""Sphinx settings; `make docs` builds the pages into build/docs."""

import os
import sys
from pathlib import Path

# Set before JAX is imported, so that the pages do not depend on the machine.
os.environ["JAX_PLATFORMS"] = "cpu"
os.environ["TQDM_DISABLE"] = "1"  # a page shows what a bar leaves behind
sys.path.insert(0, str(Path(__file__).parent))

from resnet_jax import __version__

project = "resnet_jax"
author = ""
release = __version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "directives"]
exclude_patterns = ["runs"]
nb_execution_mode = "cache"
nb_execution_cache_path = str(Path(__file__).parents[1] / "build/notebooks")
nb_execution_in_temp = True
nb_execution_timeout = 600  # seconds per cell
nb_execution_raise_on_error = True
nb_merge_streams = True
nitpicky = True
# Names of other libraries are not resolved: fetching their inventories would need network access.
# `resnet_jax.export` in a docstring is a command.
nitpick_ignore = [("py:obj", "resnet_jax.export")]
nitpick_ignore_regex = [("py:.*", "(?!resnet_jax).*")]

highlight_language = "none"
myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence", "dollarmath"]

default_role = "py:obj"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints_format = "short"
autodoc_default_options = {"exclude-members": "__new__"}
napoleon_numpy_docstring = False
napoleon_use_ivar = True
napoleon_use_rtype = False
python_maximum_signature_line_length = 80
add_module_names = False

html_theme = "sphinx_book_theme"
html_title = "resnet_jax"
html_show_copyright = False
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["style.css"]
html_theme_options = {
    "use_download_button": False,
    "use_fullscreen_button": False,
    "show_navbar_depth": 1,
    "home_page_in_toc": False,
    "navbar_persistent": [],
    "show_toc_level": 2,
}
