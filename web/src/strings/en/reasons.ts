// The program's reasons by their patterns: they are English already.

export const reasons: Readonly<Record<string, string>> = {};
