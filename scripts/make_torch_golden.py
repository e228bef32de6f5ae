"""Write tests/golden/resnet8.npz: PyTorch's results for tests/equality/golden_case.py.

    python scripts/make_torch_golden.py

Needs PyTorch. A ResNet-8 in float64: logits in evaluation and training mode, every gradient, and
weights and statistics after 5 steps across a learning-rate drop.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from resnet_jax import cli


def main(argv: Sequence[str]) -> None:
    cli.Parser(description=__doc__).parse_args(argv)

    # Imported here, so that --help answers at once.
    import jax
    import jax.numpy as jnp
    import numpy as np
    import torch
    from benchmarks.torch_reference import TorchResNet, torch_images

    from resnet_jax.models.resnet import ResNet
    from resnet_jax.weights.pytorch import to_state_dict
    from tests.equality import golden_case as case

    shapes = jax.eval_shape(
        lambda: ResNet(case.DEPTH, case.SHORTCUT).init(
            jax.random.key(0), jnp.zeros((1, 32, 32, 3)), train=False
        )
    )
    state_dict = to_state_dict(case.variables(shapes))
    model = TorchResNet(case.DEPTH, case.SHORTCUT).double()
    model.load_state_dict({key: torch.from_numpy(value) for key, value in state_dict.items()})
    images, labels = case.batches()
    golden: dict[str, np.ndarray] = {}
    with torch.no_grad():
        golden["logits/evaluation"] = model.eval()(torch_images(images[0])).numpy()
    model.train()
    optimizer = torch.optim.SGD(
        model.parameters(),
        lr=case.LEARNING_RATE,
        momentum=case.MOMENTUM,
        weight_decay=case.WEIGHT_DECAY,
    )
    for step in range(case.NUM_STEPS):
        if step == case.DROP_STEP:
            for group in optimizer.param_groups:
                group["lr"] = case.LEARNING_RATE / 10
        optimizer.zero_grad()
        logits = model(torch_images(images[step]))
        torch.nn.functional.cross_entropy(logits, torch.from_numpy(labels[step])).backward()
        if step == 0:
            golden["logits/training"] = logits.detach().numpy()
            for key, parameter in model.named_parameters():
                assert parameter.grad is not None
                golden[f"gradient/{key}"] = case.fingerprint(parameter.grad.numpy())
        optimizer.step()
    for key, value in model.state_dict().items():
        if "num_batches" not in key:
            golden[f"after/{key}"] = case.fingerprint(value.numpy())
    case.PATH.parent.mkdir(exist_ok=True)
    np.savez_compressed(case.PATH, **golden)  # pyright: ignore[reportArgumentType]
    print(f"{case.PATH}: {len(golden)} arrays, torch {torch.__version__}")


if __name__ == "__main__":
    cli.run(main)
