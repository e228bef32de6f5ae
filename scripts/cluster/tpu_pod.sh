#!/usr/bin/env bash
# A training on all hosts of a Cloud TPU pod slice, a process for each host:
#
#     scripts/cluster/tpu_pod.sh NAME ZONE --config configs/resnet44.py --workdir /shared/runs/mine
#
# NAME is of a TPU VM that is there already, with resnet_jax and JAX for TPUs (pip install
# "jax[tpu]") in the Python of each host, and a folder that all hosts share. Everything after ZONE
# goes to resnet_jax.train. Ctrl-C here does not reach the hosts: a second command,
# with `pkill -TERM -f resnet_jax.train` for what is run, stops all with a checkpoint.
set -euo pipefail

if [ "$#" -lt 2 ]; then
  echo "usage: $0 NAME ZONE [arguments of resnet_jax.train]" >&2
  exit 2
fi
name=$1 zone=$2
shift 2

# Quoted once more, because a shell on each host reads it.
arguments=""
for argument in "$@"; do
  arguments+=" $(printf %q "$argument")"
done
gcloud compute tpus tpu-vm ssh "$name" --zone="$zone" --worker=all \
  --command="python3 -m resnet_jax.train --cluster$arguments"
