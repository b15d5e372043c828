/** Moves places apart until they keep a gap, within bounds as far as there is room; their order stays. */
export function spread(
  places: readonly number[],
  { gap, from, to }: { gap: number; from: number; to: number },
): number[] {
  const order = places
    .map((_, index) => index)
    .toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const blocks: { sum: number; members: number[] }[] = [];
  for (const index of order) {
    blocks.push({ sum: places[index] ?? 0, members: [index] });
    while (touch(blocks.at(-2), blocks.at(-1), { gap, from, to })) {
      const [upper, lower] = blocks.splice(-2);
      if (upper && lower)
        blocks.push({ sum: upper.sum + lower.sum, members: [...upper.members, ...lower.members] });
    }
  }
  const out = [...places];
  for (const block of blocks) {
    const start = startOf(block, { gap, from, to });
    for (const [rank, index] of block.members.entries()) out[index] = start + rank * gap;
  }
  return out;
}

interface Bounds {
  gap: number;
  from: number;
  to: number;
}

interface Block {
  sum: number;
  members: readonly number[];
}

function startOf({ sum, members }: Block, { gap, from, to }: Bounds): number {
  const length = (members.length - 1) * gap;
  const liked = sum / members.length - length / 2;
  return Math.max(from, Math.min(liked, to - length));
}

function touch(upper: Block | undefined, lower: Block | undefined, bounds: Bounds): boolean {
  if (upper === undefined || lower === undefined) return false;
  const end = startOf(upper, bounds) + (upper.members.length - 1) * bounds.gap;
  return startOf(lower, bounds) - end < bounds.gap;
}
