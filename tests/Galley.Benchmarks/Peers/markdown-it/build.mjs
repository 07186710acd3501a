import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import matter from "gray-matter";
import MarkdownIt from "markdown-it";
import { z } from "zod";

const schema = z.object({
  title: z.string(),
  description: z.string(),
  date: z.date(),
  tags: z.array(z.string()),
  author: z.string(),
  draft: z.boolean(),
});
const markdown = new MarkdownIt({ linkify: true });
const posts = readdirSync("seeds/posts", { recursive: true })
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((file) => {
    const { data, content } = matter(readFileSync("seeds/posts/" + file, "utf8"));
    return { slug: file.slice(0, -3), ...schema.parse(data), html: markdown.render(content) };
  });
writeFileSync("posts.json", JSON.stringify(posts));
