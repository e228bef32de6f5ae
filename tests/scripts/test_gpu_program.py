from gpu_program import count_operations

# What XLA writes, cut short: a chunk's launches before, in and after the loop of updates.
LAUNCHES = """\
000: kCommandBuffer [source       | next=083 (1)]
    001: kCopy         [source        | sink         ] kCopy
    002: kCustomKernel [source        | sink         ] input_concatenate_fusion_12 grid: [1, 1, 1]
083: kWhile         [prev=000 (1) | next=000 (1)]
condition:
    084: kCustomKernel [source | sink] wrapped_compare grid: [1, 1, 1]
  body:
    000: kCommandBuffer [source | sink]
        085: kCustomKernel [source         | next=086 (1)  ] loop_add_fusion_5 grid: [1, 1, 1]
        086: kConvolution  [prev=085 (1)   | sink          ] kConvolution
    087: kConvolution  [prev=000 (1)   | sink          ] kConvolution
    088: kWhile        [prev=087 (1)   | sink          ]
        089: kCustomKernel [source | sink] a kernel of a loop within, in no graph
    000: kCommandBuffer [source | sink]
        090: kCustomKernel [source | sink] loop_add_fusion_6 grid: [1, 1, 1]
000: kCommandBuffer [prev=083 (1) | sink        ]
    091: kCustomKernel [source | sink] input_transpose_fusion grid: [36, 1, 1]
"""


def test_counts_the_loop_alone_and_what_is_in_its_graphs():
    kinds, in_graphs, num_graphs = count_operations(LAUNCHES)
    assert kinds == {"CustomKernel": 3, "Convolution": 2, "While": 1}
    assert (in_graphs, num_graphs) == (3, 2)
