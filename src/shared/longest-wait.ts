/** So long a file is waited for, in milliseconds: some networks never answer. */
export const longestWait = 10_000;
