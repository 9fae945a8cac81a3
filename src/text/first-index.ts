/** Index of the first item for which something holds that holds for all after it. */
export function firstIndex<Item>(items: ReadonlyArray<Item>, holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as Item)) high = middle
    else low = middle + 1
  }

  return low
}
