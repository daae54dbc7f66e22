/** A file that cannot be read as activity: the message names the file and the mend. */
export class UnreadableFile extends Error {}
