/**
 * In the bundle, this stands for the package `undici` (see `paths` in tsconfig.json). The toolkit's HTTP client asks
 * that for nothing but a dispatcher for others' use, which nobody here wants, and it is a third of what a quiet run
 * would load. Proxies are not concerned.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('The bundle holds no undici: see src/stand-ins.');
  }
}
