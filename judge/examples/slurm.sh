#!/bin/bash
#SBATCH --job-name=grade
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --time=12:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=grade-%A-%a.log
#
# Grades with a Slurm array job of so many shards, and merges them when all have ended. In the workshop's folder, which, like
# SUBMISSIONS and REPORT, must be on a file system that all nodes share:
#
#     judge/examples/slurm.sh SHARDS SUBMISSIONS REPORT [more options of ./grade]
#
# A shard whose node fails is queued again by Slurm and goes on where it was. When the merge says that something is missing,
# call the same command again: what is there is not graded twice.
set -u
shards=$1 submissions=$2 report=$3
more=("${@:4}")
if [ "${GRADE_STEP:-}" = shard ]; then
    exec ./grade "$submissions" --out "$report-shards/$SLURM_ARRAY_TASK_ID" --shard "$SLURM_ARRAY_TASK_ID/$shards" \
        --jobs "${SLURM_CPUS_PER_TASK:-2}" "${more[@]}"
elif [ "${GRADE_STEP:-}" = merge ]; then
    found=()
    for i in $(seq "$shards"); do
        [ -f "$report-shards/$i/batch.json" ] && found+=("$report-shards/$i")
    done
    exec ./grade merge "${found[@]}" --out "$report" ${MERGE_OPTIONS:-}
fi
./grade --help >/dev/null || exit 3 # builds what is needed, here and once
array=$(GRADE_STEP=shard sbatch --parsable --array="1-$shards" "$0" "$@") || exit 3
merge=$(GRADE_STEP=merge sbatch --parsable --dependency="afterany:$array" --job-name=merge --output=grade-merge-%j.log "$0" "$@") || exit 3
echo "Shards: job $array. Merge: job $merge, into $report."
