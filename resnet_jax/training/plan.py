"""The length of a run, and how its steps are cut into dispatches: integers only."""

from dataclasses import dataclass

INT_MAX = 2**31 - 1  # steps are int32 on the device


@dataclass(frozen=True)
class Plan:
    """The steps of a run.

    Attributes:
      num_training: Number of images in the training split.
      batch_size: Images per step; the last, partial batch of an epoch has fewer.
      steps_per_epoch: Steps per epoch, including the one on the partial batch.
      total_steps: Steps of the run.
      num_epochs: Epochs of the run; the last one may be cut short.
      chunk_steps: Steps per dispatch, unless something cuts it short.
      checkpoint_every_steps: Steps between mid-epoch checkpoints; 0 if there are none.
    """

    num_training: int
    batch_size: int
    steps_per_epoch: int
    total_steps: int
    num_epochs: int
    chunk_steps: int
    checkpoint_every_steps: int

    def num_images(self, num_steps: int, *, partial_batch: bool) -> int:
        """Return the number of images that a dispatch trains on."""
        return self.num_training % self.batch_size if partial_batch else num_steps * self.batch_size

    def segments(self, first_step: int, last_step: int) -> list[tuple[int, bool]]:
        """Cut the steps from first_step to last_step, within one epoch, into dispatches.

        Chunks begin at multiples of chunk_steps within the epoch and do not reach past a multiple
        of checkpoint_every_steps; single steps fill the rest. So a run resumed at the end of any
        dispatch makes the same dispatches as one that was never stopped.

        Returns:
          [(number of steps: 1 or chunk_steps, whether on the partial batch)].
        """
        dispatches = []
        step = first_step
        has_partial_batch = self.num_training % self.batch_size > 0
        while step < last_step:
            batch = step % self.steps_per_epoch
            epoch_end = step - batch + self.steps_per_epoch
            chunk_end = full_batches_end = min(last_step, epoch_end - has_partial_batch)
            if every := self.checkpoint_every_steps:
                chunk_end = min(chunk_end, (step // every + 1) * every)
            is_chunk = batch % self.chunk_steps == 0 and step + self.chunk_steps <= chunk_end
            num_steps = self.chunk_steps if is_chunk else 1
            dispatches.append((num_steps, step >= full_batches_end))
            step += num_steps
        return dispatches


def make_plan(
    num_training: int,
    *,
    batch_size: int,
    num_epochs: int,
    num_steps: int = 0,
    chunk_steps: int = 0,
    checkpoint_every_steps: int = 0,
    max_chunk_steps: int | None = None,
) -> Plan:
    """Build the plan of a run.

    Args:
      num_training: Number of images in the training split.
      batch_size: Images per step.
      num_epochs: Epochs to train for, if num_steps is 0.
      num_steps: Steps to train for; 0 leaves it to num_epochs.
      chunk_steps: Steps per dispatch; 0 chooses them here.
      checkpoint_every_steps: Steps between mid-epoch checkpoints; 0 disables them.
      max_chunk_steps: The most that is chosen here; None for no limit.

    Raises:
      ValueError: If the numbers do not fit each other, or int32: "batch_size = 9: must be ...".
    """
    if batch_size > num_training:
        raise ValueError(
            f"batch_size = {batch_size}: must be at most {num_training}, the number of training "
            f"images after the split, such as {max(1, num_training // 8)}"
        )
    steps_per_epoch = -(-num_training // batch_size)
    total_steps = num_steps or num_epochs * steps_per_epoch
    if total_steps > INT_MAX:
        raise ValueError(
            f"num_epochs = {num_epochs}: must be at most {INT_MAX // steps_per_epoch}, for at most "
            f"{INT_MAX} steps"
        )
    return Plan(
        num_training=num_training,
        batch_size=batch_size,
        steps_per_epoch=steps_per_epoch,
        total_steps=total_steps,
        num_epochs=-(-total_steps // steps_per_epoch),
        chunk_steps=chunk_steps
        or automatic_chunk_steps(num_training // batch_size, max_chunk_steps),
        checkpoint_every_steps=checkpoint_every_steps,
    )


def automatic_chunk_steps(num_batches: int, max_chunk_steps: int | None) -> int:
    """Choose the steps per dispatch for an epoch of num_batches full batches.

    Each dispatch has a fixed cost, on the CPU mostly for its memory. A number that divides the
    epoch leaves no single steps, whose program would be one more to compile.
    """
    most = min(max_chunk_steps or num_batches, num_batches)
    divisors = (steps for steps in range(1, most + 1) if num_batches % steps == 0)
    divisor = max(divisors, default=1)
    return divisor if 2 * divisor > most else most
