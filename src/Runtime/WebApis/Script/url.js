// URL and URLSearchParams (URL Standard): the npm package whatwg-url, and tr46 for hosts that are not plain ASCII, when script first asks for them.
(web, load) => {
  let domains;
  const { TextEncoder, TextDecoder } = web.own;
  web.defineLater(["URL", "URLSearchParams"], () => load("npm/url")(TextEncoder, TextDecoder, () => domains ??= load("npm/domains")()));
}
