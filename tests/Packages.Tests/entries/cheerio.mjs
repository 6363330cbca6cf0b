import { load } from "cheerio/slim";

/** The page with its links marked, and what they lead to. */
export function markLinks(html) {
  const $ = load(html);
  $("a[href^=http]").attr("rel", "nofollow").addClass("external");
  return { html: $.html(), links: $("a").map((_, a) => $(a).attr("href")).get() };
}
