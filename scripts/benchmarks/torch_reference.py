"""The model of the reference program in PyTorch, written from the specification."""

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, channels, features, stride, shortcut):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, features, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(features)
        self.conv2 = nn.Conv2d(features, features, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(features)
        self.pad = None
        self.shortcut = nn.Sequential()
        if stride != 1 or channels != features:
            if shortcut == "A":
                self.pad = (features - channels) // 2
            else:
                size = 3 if shortcut == "conv3" else 1
                self.shortcut = nn.Sequential(
                    nn.Conv2d(channels, features, size, stride, padding=size // 2, bias=False),
                    nn.BatchNorm2d(features),
                )

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        if self.pad is not None:
            return F.relu(y + F.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, self.pad, self.pad)))
        return F.relu(y + self.shortcut(x))


class TorchResNet(nn.Module):
    def __init__(self, depth=44, shortcut="conv3", num_classes=10):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(16)
        self.layer1 = self._stage(depth, 16, 16, 1, shortcut)
        self.layer2 = self._stage(depth, 16, 32, 2, shortcut)
        self.layer3 = self._stage(depth, 32, 64, 2, shortcut)
        self.fc = nn.Linear(64, num_classes)

    @staticmethod
    def _stage(depth, channels, features, stride, shortcut):
        blocks = [Block(channels, features, stride, shortcut)]
        blocks += [Block(features, features, 1, shortcut) for _ in range((depth - 2) // 6 - 1)]
        return nn.Sequential(*blocks)

    def forward(self, images):
        """Compute logits [B, num_classes] of images [B, 3, 32, 32]."""
        x = F.relu(self.bn(self.conv(images)))
        x = self.layer3(self.layer2(self.layer1(x)))
        return self.fc(F.avg_pool2d(x, 8).flatten(1))


def random_statistics(model, seed=0):
    """Set random parameters and running statistics in every BatchNorm; return the model."""
    generator = torch.Generator().manual_seed(seed)

    def uniform(tensor, low, high):
        tensor.copy_(low + (high - low) * torch.rand(tensor.shape, generator=generator))

    with torch.no_grad():
        for module in model.modules():
            if isinstance(module, nn.BatchNorm2d):
                uniform(module.weight, 0.5, 1.5)
                uniform(module.bias, -0.5, 0.5)
                uniform(module.running_mean, -0.5, 0.5)
                uniform(module.running_var, 0.5, 1.5)
    return model


def torch_images(images):
    """Convert a NumPy array [B, H, W, C] to a PyTorch tensor [B, C, H, W]."""
    return torch.from_numpy(images.transpose(0, 3, 1, 2).copy())


def arrays(model):
    """Return the state_dict as NumPy arrays."""
    return {key: value.detach().numpy().copy() for key, value in model.state_dict().items()}
