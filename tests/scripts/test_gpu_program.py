"""The counts of scripts/gpu_program.py on the output of XLA's compiler."""

import importlib.metadata
import re

import pytest
from gpu_program import count_operations

from tests.conftest import run_module

CONVOLUTIONS = 9  # in a ResNet-8: the stem, two in each of three blocks, two shortcuts
# Each runs forward, and backward for its kernel and for its input, except the stem's.
CONVOLUTIONS_OF_A_STEP = 3 * CONVOLUTIONS - 1

# XLA's format, except for the inner loop.
WITH_AN_INNER_LOOP = """\
000: kCommandBuffer [source       | next=083 (1)]
    001: kCopy         [source        | sink         ] kCopy
083: kWhile         [prev=000 (1) | next=000 (1)]
condition:
    084: kCustomKernel [source | sink] wrapped_compare grid: [1, 1, 1]
  body:
    000: kCommandBuffer [source | sink]
        085: kCustomKernel [source         | next=086 (1)  ] loop_add_fusion_5 grid: [1, 1, 1]
        086: kConvolution  [prev=085 (1)   | sink          ] kConvolution
    087: kConvolution  [prev=000 (1)   | sink          ] kConvolution
    088: kWhile        [prev=087 (1)   | sink          ]
        089: kCustomKernel [source | sink] a kernel of the inner loop, in no graph
    000: kCommandBuffer [source | sink]
        090: kCustomKernel [source | sink] loop_add_fusion_6 grid: [1, 1, 1]
000: kCommandBuffer [prev=083 (1) | sink        ]
    091: kCustomKernel [source | sink] input_transpose_fusion grid: [36, 1, 1]
"""


def test_counts_of_xla_s_lists():
    kinds, in_graphs, num_graphs = count_operations(WITH_AN_INNER_LOOP)
    assert kinds == {"CustomKernel": 3, "Convolution": 2, "While": 1}
    assert (in_graphs, num_graphs) == (3, 2)


@pytest.mark.slow
@pytest.mark.skipif(
    not any(d.name == "jax-cuda13-pjrt" for d in importlib.metadata.distributions()),
    reason="XLA's compiler for CUDA is not installed: jax-cuda13-plugin",
)
def test_the_output_of_the_installed_compiler():
    result = run_module("scripts/gpu_program.py", "--config.model.depth=8")
    assert result.returncode == 0, result.stderr
    lines = re.findall(r"^ +(\d+) (\w+)$", result.stdout, re.M)
    kinds = {kind: int(count) for count, kind in lines}
    graphs = re.search(r"^(\d+) of (\d+) in (\d+) CUDA graphs$", result.stdout, re.M)
    in_graphs, total, num_graphs = map(int, graphs.groups())
    assert sum(kinds.values()) == total
    assert kinds["Convolution"] == CONVOLUTIONS_OF_A_STEP
    assert (in_graphs, num_graphs) == (total, 1)
