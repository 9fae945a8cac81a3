export const base: string
export const candidates: Readonly<Record<string, {gives: string; sets: ReadonlyArray<string>}>>
export const readers: ReadonlyArray<string>
