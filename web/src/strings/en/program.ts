// What the program says of files that it reads, and of the steps by which it came to a claim: English already.

export const program: Readonly<Record<string, string>> = {};
