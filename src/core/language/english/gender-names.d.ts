/** English first names only: the package's entry reads the names of six languages at once. */
declare module 'gender-detection-from-name/names/en.js' {
  const names: ReadonlyMap<string, 'female' | 'male' | 'unknown'>;
  // biome-ignore lint/style/noDefaultExport: the shape of the package, not ours.
  export default names;
}
