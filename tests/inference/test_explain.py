"""Grad-CAM's heat maps, against closed forms and plain gradients."""

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.augment.normalize import normalize
from resnet_jax.inference.classifier import BATCH_SIZE, Classifier
from resnet_jax.inference.explain import make_grad_cam
from resnet_jax.inference.plots import plot_explanations
from resnet_jax.training.factories import make_model
from tests.support.networks import random_images, random_network


def closed_form(weights, images, classes):
    """Class activation maps (Zhou et al., 2016): the channels weighted by the head's weights."""
    model = make_model(weights.config, len(weights.class_names), "plain")
    inputs = normalize(images, weights.mean, weights.std)
    _, captured = model.apply(weights.variables, inputs, train=False, capture_intermediates=True)
    (activations,) = captured["intermediates"]["layer3_0"]["__call__"]
    columns = weights.variables["params"]["fc"]["kernel"].T[classes]
    maps = np.einsum("nhwc,nc->nhw", np.asarray(activations, np.float32), columns).clip(0)
    return maps / np.maximum(maps.max(axis=(1, 2), keepdims=True), 1e-30)


@pytest.mark.parametrize("dtype", ["float32", pytest.param("bfloat16", marks=pytest.mark.slow)])
def test_maps_are_those_of_the_closed_form(dtype):
    """With native kernels too, on a machine that has them."""
    weights, images = random_network(dtype=dtype), random_images(BATCH_SIZE + 2)
    classifier, atol = Classifier(weights), 1e-4 if dtype == "float32" else 0.15
    classes = np.arange(len(images)) % 10
    maps = classifier.explain(images, classes)
    assert (maps.shape, maps.dtype) == ((len(images), 8, 8), np.float32)
    expected = closed_form(weights, images, classes)
    np.testing.assert_allclose(maps, expected, atol=atol)
    highest = maps.max(axis=(1, 2))
    np.testing.assert_allclose(highest, expected.max(axis=(1, 2)), atol=1e-6)  # 1, or 0
    assert maps.min() >= 0
    predicted = classifier(images[:3]).argmax(axis=1)
    np.testing.assert_array_equal(
        classifier.explain(images[:3]), classifier.explain(images[:3], predicted)
    )
    np.testing.assert_allclose(classifier.explain(images[1], [1]), maps[1:2], atol=atol)


def test_a_map_without_evidence_is_zero_and_wrong_classes_are_rejected():
    weights, images = random_network(), random_images(2)
    kernel = weights.variables["params"]["fc"]["kernel"]
    kernel[:, 7] = -1  # the features are not negative
    classifier = Classifier(weights)
    maps = classifier.explain(images, [7, 0])
    assert (maps[0] == 0).all()
    for wrong in ([0], [0, 1, 2], [0, 10], [0, -1]):
        with pytest.raises(ValueError, match=r"must be 2 integers in 0\.\.9"):
            classifier.explain(images, wrong)


class OnePixel(nn.Module):
    """A model whose layer has a position for each 4×4 pixels, and whose head is not linear."""

    @nn.compact
    def __call__(self, images, *, train):
        class Stage(nn.Module):
            def __call__(self, x):
                return nn.avg_pool(x, (4, 4), strides=(4, 4))

        return self.head(Stage(name="stage")(images))

    @staticmethod
    def head(x):
        signs = jnp.array([[1.0, -1.0], [2.0, -3.0], [0.5, 0.1]])
        return jnp.tanh(x.mean(axis=(1, 2))) ** 2 @ signs


def test_maps_are_those_of_a_plain_gradient_and_where_the_pixel_is():
    images = np.zeros((3, 32, 32, 3), np.float32)
    images[0, 21, 9] = 9.0
    images[1, 0, 31] = images[2, 0, 31] = [50.0, 1.0, 3.0]
    images[1, 16, 16] = [20.0, 10.0, 3.0]
    classes = np.array([0, 0, 1], np.int32)
    maps = jax.jit(make_grad_cam(OnePixel(), "stage", lambda x: x))({}, images, classes)
    pooled = images.reshape(3, 8, 4, 8, 4, 3).mean(axis=(2, 4))
    gradient = jax.grad(lambda x: OnePixel.head(x)[np.arange(3), classes].sum())(pooled)
    expected = np.maximum((gradient.mean((1, 2), keepdims=True) * pooled).sum(-1), 0)
    expected /= np.maximum(expected.max((1, 2), keepdims=True), 1e-30)
    np.testing.assert_allclose(maps, expected, atol=1e-6)
    assert np.argwhere(maps[0]).tolist() == [[5, 2]]
    assert np.argwhere(maps[1]).tolist() == [[0, 7], [4, 4]]
    assert not maps[2].any()  # the pixel is evidence against that class


def test_the_plot_lays_maps_over_their_images(tmp_path, monkeypatch):
    drawn = []
    monkeypatch.setattr("matplotlib.axes.Axes.imshow", lambda axes, image, **_: drawn.append(image))
    maps = np.zeros((2, 8, 8), np.float32)
    maps[0, 7, 0] = 1
    gray = np.full((2, 32, 32, 3), 100, np.uint8)
    predicted = [("dog", 0.5), ("cat", 0.25)]
    plot_explanations(tmp_path / "a.svg", gray, maps, predicted, ["dog", "frog"])
    assert (tmp_path / "a.svg").read_text().count("<svg") == 1
    image, hot, _, cold = (picture.astype(int) for picture in drawn)
    np.testing.assert_array_equal(image, gray[0])
    assert (hot[:16] == cold[0, 0]).all()
    assert (hot[:, 16:] == cold[0, 0]).all()
    red, _, blue = (hot - cold)[31, 0]
    assert red > 0 > blue
