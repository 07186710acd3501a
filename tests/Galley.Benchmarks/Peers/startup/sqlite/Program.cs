using System.Text.Json;

using Microsoft.Data.Sqlite;

// One method for each question, so that the start pays for no code that it does not run.
return args is ["--make", var posts] ? Make(posts) : Find(args[0]);

static SqliteConnection Open(string mode) =>
    new($"Data Source={Path.Combine(AppContext.BaseDirectory, "posts.db")};Pooling=False;Mode={mode}");

static int Find(string slug)
{
    using var connection = Open("ReadOnly");
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = "SELECT title, html FROM posts WHERE slug = $slug";
    command.Parameters.AddWithValue("$slug", slug);
    using var reader = command.ExecuteReader();
    return reader.Read() && reader.GetString(0).Length > 0 && reader.GetString(1).Length > 0 ? 0 : 1;
}

static int Make(string posts)
{
    using var connection = Open("ReadWriteCreate");
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = "CREATE TABLE posts (slug TEXT PRIMARY KEY, title TEXT NOT NULL, html TEXT NOT NULL) WITHOUT ROWID";
    command.ExecuteNonQuery();
    using var transaction = connection.BeginTransaction();
    command.Transaction = transaction;
    command.CommandText = "INSERT INTO posts VALUES ($slug, $title, $html)";
    foreach (var post in JsonDocument.Parse(File.ReadAllBytes(posts)).RootElement.EnumerateArray())
    {
        command.Parameters.Clear();
        command.Parameters.AddWithValue("$slug", post.GetProperty("slug").GetString());
        command.Parameters.AddWithValue("$title", post.GetProperty("title").GetString());
        command.Parameters.AddWithValue("$html", post.GetProperty("html").GetString());
        command.ExecuteNonQuery();
    }

    transaction.Commit();
    return 0;
}
