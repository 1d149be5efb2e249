/** Whether a file that was named to be read in is, by its ending, a city's and not a table. */
export const isCityFile = (path: string): boolean => /\.ya?ml$/i.test(path)
