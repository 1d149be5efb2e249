/**
 * For the browser, which knows what is painted where: the contrast of texts with what lies under their middle. A
 * function over selectors, or null for all that holds text. It returns `selector: contrast` of those below 4.5, which
 * WCAG 1.4.3 asks for. In print, a background counts only where the browser is told to print it.
 */
export const contrastScript = `(selectors) => {
  const inPrint = matchMedia('print').matches
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const luminance = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const isPainted = (colour) => colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)'
  const isShape = (element) => element instanceof SVGGeometryElement
  const ground = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const under = document.elementsFromPoint(left + width / 2, top + height / 2)
    const shape = under.find((one) => isShape(one) && isPainted(getComputedStyle(one).fill))
    if (shape && element.closest('svg') === shape.closest('svg')) return getComputedStyle(shape).fill
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor, printColorAdjust } = getComputedStyle(one)
      if (isPainted(backgroundColor) && (!inPrint || printColorAdjust === 'exact')) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const holdsText = (element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')
  const named = selectors?.map((selector) => [selector, document.querySelector(selector)])
  const all = () =>
    [...document.querySelectorAll('body *')].filter(holdsText).map((one) => [one.outerHTML.slice(0, 80), one])
  return (named ?? all()).flatMap(([name, element]) => {
    element.scrollIntoView({ block: 'center', inline: 'center' })
    const { color, fill } = getComputedStyle(element)
    const text = luminance(element.closest('svg') ? fill : color)
    const back = luminance(ground(element))
    const contrast = (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05)
    return contrast < 4.5 ? [name + ': ' + contrast.toFixed(2)] : []
  })
}`
