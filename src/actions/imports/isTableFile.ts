/** Whether a file holds a table or plain lines, by its name. */
export const isTableFile = (name: string): boolean => /\.(csv|tsv|tab|txt)$/i.test(name);
