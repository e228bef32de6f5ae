#!/usr/bin/env bash
# Train on all hosts of a Cloud TPU pod slice, with one process for each host:
#
#     scripts/cluster/tpu_pod.sh NAME ZONE --config configs/resnet44.py --workdir /shared/runs/mine
#
# NAME is an existing TPU VM, with resnet_jax and JAX for TPUs (pip install "jax[tpu]") in the Python
# of each host, and a directory that all hosts share. Arguments after ZONE are passed to
# resnet_jax.train. Ctrl-C here does not reach the hosts: to stop all with a checkpoint, run
# `pkill -TERM -f resnet_jax.train` on one of them. When a process is lost, JAX aborts the others:
# run this script again to resume.
set -euo pipefail

if [ "$#" -lt 2 ]; then
  echo "usage: $0 NAME ZONE [arguments of resnet_jax.train]" >&2
  exit 2
fi
name=$1 zone=$2
shift 2

# Quoted again, because a shell on each host parses it.
arguments=""
for argument in "$@"; do
  arguments+=" $(printf %q "$argument")"
done
gcloud compute tpus tpu-vm ssh "$name" --zone="$zone" --worker=all \
  --command="python3 -m resnet_jax.train --cluster$arguments"
