using System.Text.Json;

using Microsoft.Data.Sqlite;

var file = Path.Combine(AppContext.BaseDirectory, "posts.db");
using var connection = new SqliteConnection($"Data Source={file};Pooling=False{(args is ["--make", ..] ? "" : ";Mode=ReadOnly")}");
connection.Open();
using var command = connection.CreateCommand();
if (args is ["--make", var posts])
{
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

command.CommandText = "SELECT title, html FROM posts WHERE slug = $slug";
command.Parameters.AddWithValue("$slug", args[0]);
using var reader = command.ExecuteReader();
return reader.Read() && reader.GetString(0).Length > 0 && reader.GetString(1).Length > 0 ? 0 : 1;
