import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.step import make_train_step


@pytest.fixture
def experiment(tiny_config, tiny_dataset):
    tiny_config.schedule.learning_rate = 0.05
    return make_experiment(tiny_config, tiny_dataset)


def _steps(experiment, calls, state=None):
    state = experiment.init_state() if state is None else state
    order = experiment.epoch_order(0)
    for num_steps, partial_batch in calls:
        state = experiment.train_chunk(state, order, num_steps, partial_batch=partial_batch)
    return state


def test_steps_lower_the_loss_on_one_batch(tiny_config, tiny_dataset):
    tiny_config.batch_size = 40  # the whole training split, so every batch holds the same images
    tiny_config.schedule.learning_rate = 0.05
    for name in tiny_config.augment:
        tiny_config.augment[name] = type(tiny_config.augment[name])(0)
    experiment = make_experiment(tiny_config, tiny_dataset)
    losses, state = [], experiment.init_state()
    for _ in range(4):
        before = float(state.epoch_sums["loss_sum"])
        state = _steps(experiment, [(1, False)], state)
        losses.append((float(state.epoch_sums["loss_sum"]) - before) / 40)
    assert losses[1] < losses[0]
    assert losses[3] < 0.8 * losses[0]


def test_an_epoch_trains_on_every_image_and_counts_the_partial_batch(experiment):
    state = _steps(experiment, [(1, False), (1, False), (1, True)])
    assert int(state.step) == 3
    assert int(state.epoch_sums["count"]) == 40
    assert 0 <= int(state.epoch_sums["correct"]) <= 40


def test_the_same_steps_give_the_same_bits(experiment, tiny_config, tiny_dataset):
    calls = [(1, False), (1, False), (1, True)]
    other = make_experiment(tiny_config, tiny_dataset)
    jax.tree.map(np.testing.assert_array_equal, _steps(experiment, calls), _steps(other, calls))


def test_another_seed_gives_other_weights_and_another_order(experiment, tiny_config, tiny_dataset):
    tiny_config.seed = 1
    other = make_experiment(tiny_config, tiny_dataset)
    assert (experiment.epoch_order(0) != other.epoch_order(0)).any()
    kernels = [e.init_state().params["conv"]["kernel"] for e in (experiment, other)]
    assert (kernels[0] != kernels[1]).all()


def test_another_seed_gives_other_augmentation(tiny_config, tiny_dataset):
    """The same weights, batch and step: only the seed of the flips differs."""
    tiny_config.batch_size = 40
    losses = []
    for seed in (0, 0, 1, 2):
        tiny_config.seed = seed
        experiment = make_experiment(tiny_config, tiny_dataset)
        if not losses:
            params = jax.tree.map(np.array, experiment.init_state().params)
        state = experiment.init_state().replace(params=jax.tree.map(jnp.array, params))
        after = _steps(experiment, [(1, False)], state)
        losses.append(float(after.epoch_sums["loss_sum"]))
    assert losses[0] == losses[1]
    np.testing.assert_allclose(losses[2:], losses[0], rtol=0.1)
    # Another order of the sum alone changes the last bits only.
    assert min(abs(losses[0] - losses[2]), abs(losses[0] - losses[3])) > 1e-4 * losses[0]


def test_numbers_do_not_depend_on_the_environment_s_generator(tiny_config, tiny_dataset):
    expected = _steps(make_experiment(tiny_config, tiny_dataset), [(1, False)])
    order = make_experiment(tiny_config, tiny_dataset).epoch_order(1)
    before = jax.config.jax_default_prng_impl
    jax.config.update("jax_default_prng_impl", "rbg")
    try:
        experiment = make_experiment(tiny_config, tiny_dataset)
        jax.tree.map(np.testing.assert_array_equal, _steps(experiment, [(1, False)]), expected)
        np.testing.assert_array_equal(experiment.epoch_order(1), order)
    finally:
        jax.config.update("jax_default_prng_impl", before)


def test_augmentation_differs_from_step_to_step(tiny_config, tiny_dataset):
    tiny_config.batch_size = 40
    tiny_config.schedule.learning_rate = 1e-30  # nothing is learned: only the images change
    experiment = make_experiment(tiny_config, tiny_dataset)
    first = _steps(experiment, [(1, False)])
    loss = float(first.epoch_sums["loss_sum"])
    second = _steps(experiment, [(1, False)], first)
    assert abs(float(second.epoch_sums["loss_sum"]) - 2 * loss) > 1e-3


def test_update_is_the_gradient_of_the_mean_loss(experiment, tiny_config):
    """The first update without momentum's history: p - rate * (g + decay * p), g by finite
    differences along the gradient's own direction."""
    model, key = experiment.model, jax.random.key(0)
    images = jax.random.normal(key, (16, 32, 32, 3))
    labels = jnp.arange(16, dtype=jnp.int32) % 10
    state = experiment.init_state()
    after = make_train_step(model, experiment.tx)(state, images, labels)
    rate, decay = tiny_config.schedule.learning_rate, tiny_config.optimizer.weight_decay
    grads = jax.tree.map(lambda p, q: (p - q) / rate - decay * p, state.params, after.params)

    def mean_loss(params):
        variables = {"params": params, "batch_stats": state.batch_stats}
        logits, _ = model.apply(variables, images, train=True, mutable=["batch_stats"])
        picked = jnp.take_along_axis(jax.nn.log_softmax(logits), labels[:, None], axis=1)
        return -picked.mean()

    def loss_along_the_gradient(h):
        return float(mean_loss(jax.tree.map(lambda p, g: p + h * g, state.params, grads)))

    norm = float(jnp.sqrt(sum(jnp.vdot(g, g) for g in jax.tree.leaves(grads))))
    h = 1e-3 / norm
    up, down = loss_along_the_gradient(h), loss_along_the_gradient(-h)
    np.testing.assert_allclose((up - down) / (2 * h), norm**2, rtol=0.02)
