/** So many of the entries of a calendar are named in one sentence; of the others only how many there are. */
export const mostNamed = 5
