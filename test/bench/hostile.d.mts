/** Hostile articles on the default set by name, each about `length` characters long. */
export function makeHostile(length: number): Readonly<Record<string, string>>
