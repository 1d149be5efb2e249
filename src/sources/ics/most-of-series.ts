/** Of a series without an end, so many sessions are taken: five years of monthly ones. */
export const mostOfSeries = 60
