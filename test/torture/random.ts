/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number
  /** One of the items; the list must have some. */
  of: <Item>(items: ReadonlyArray<Item>) => Item
}

/** Whole numbers mixed into one, of 32 bits: near seeds give far results. */
export function mix(...numbers: ReadonlyArray<number>): number {
  let state = 0x9e_37_79_b9
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85_eb_ca_6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2_b2_ae_35)
    state ^= state >>> 16
  }

  return state >>> 0
}

/** The generator `mulberry32`. */
export function randomOf(seed: number): Random {
  let state = seed
  const below = (limit: number): number => {
    state = (state + 0x6d_2b_79_f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 0x1_00_00_00_00) * limit)
  }

  return {below, of: (items) => items[below(items.length)] as (typeof items)[number]}
}
