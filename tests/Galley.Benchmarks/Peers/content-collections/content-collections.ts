import { defineCollection, defineConfig } from "@content-collections/core";
import { compileMarkdown } from "@content-collections/markdown";
import { z } from "zod";

const posts = defineCollection({
  name: "posts",
  directory: "seeds/posts",
  include: "**/*.md",
  schema: z.object({
    title: z.string(),
    description: z.string(),
    date: z.coerce.date(),
    tags: z.array(z.string()),
    author: z.string(),
    draft: z.boolean(),
    content: z.string(),
  }),
  transform: async (document, context) => {
    const html = await compileMarkdown(context, document);
    const { content, _meta, ...values } = document;
    return { slug: _meta.path, ...values, html };
  },
});

export default defineConfig({ content: [posts] });
