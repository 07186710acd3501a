import { defineCollection, defineConfig, s } from "velite";

const posts = defineCollection({
  name: "Post",
  pattern: "posts/**/*.md",
  schema: s.object({
    title: s.string(),
    description: s.string(),
    date: s.isodate(),
    tags: s.array(s.string()),
    author: s.string(),
    draft: s.boolean(),
    slug: s.path(),
    html: s.markdown(),
  }),
});

// No linked file is copied: the links lead to other articles, and no other contender copies files.
export default defineConfig({ root: "seeds", markdown: { copyLinkedFiles: false }, collections: { posts } });
