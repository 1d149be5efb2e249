export const lights = {}
