/**
 * So few of the points that a chart can draw them: the highest and the lowest of each stretch, in order, and always the last.
 * The same points give the same choice, and what is chosen of finished stretches stays while points are added.
 */
export function thinned<Point>(
  points: readonly Point[],
  most: number,
  heightOf: (point: Point) => number,
): readonly Point[] {
  if (points.length <= most) return points;
  const stretch = strideFor(points.length, Math.max(1, Math.floor((most - 1) / 2)));
  const kept: Point[] = [];
  for (let start = 0; start < points.length; start += stretch) {
    let [low, high] = [start, start];
    for (let index = start; index < Math.min(start + stretch, points.length); index++) {
      if (heightAt(points, index, heightOf) < heightAt(points, low, heightOf)) low = index;
      if (heightAt(points, index, heightOf) > heightAt(points, high, heightOf)) high = index;
    }
    for (const index of low === high ? [low] : [Math.min(low, high), Math.max(low, high)])
      kept.push(...at(points, index));
  }
  const last = points.at(-1);
  return last !== undefined && kept.at(-1) !== last ? [...kept, last] : kept;
}

/** Every second, fourth, eighth… of the points, so that at most so many are left. */
export function everyNth<Point>(points: readonly Point[], most: number): readonly Point[] {
  const stride = strideFor(points.length, most);
  return stride === 1 ? points : points.filter((_, index) => index % stride === 0);
}

/** A power of two, so that what was chosen from fewer points is among what is chosen from more. */
function strideFor(count: number, most: number): number {
  let stride = 1;
  while (Math.ceil(count / stride) > most) stride *= 2;
  return stride;
}

function heightAt<Point>(points: readonly Point[], index: number, heightOf: (point: Point) => number): number {
  const point = points[index];
  return point === undefined ? 0 : heightOf(point);
}

function at<Point>(points: readonly Point[], index: number): readonly Point[] {
  return points.slice(index, index + 1);
}
