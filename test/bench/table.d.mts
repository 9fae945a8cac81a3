export function table(rows: ReadonlyArray<ReadonlyArray<string>>): string
