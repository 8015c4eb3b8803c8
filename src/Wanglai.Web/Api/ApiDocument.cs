using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Wanglai.Inquiry;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Web.Api;

/// <summary>The OpenAPI 3.1 document of the API, made from the routes and the shapes of answers.</summary>
internal static class ApiDocument
{
    private const string Description =
        "Every question that can be put to the ledger, as JSON. Times are EDTF (ISO 8601-2), places are half-open ranges of Unicode code points. An answer carries the head of the ledger as its ETag. Problems come as RFC 9457 has them, each with the code that docs/errors.md explains.";

    public static void Add(IServiceCollection services)
    {
        services.Configure<JsonOptions>(o =>
        {
            o.SerializerOptions.PropertyNamingPolicy = AnswerJson.Options.PropertyNamingPolicy;
            foreach (var converter in AnswerJson.Options.Converters)
            {
                o.SerializerOptions.Converters.Add(converter);
            }
        });
        services.AddOpenApi(o =>
        {
            o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            o.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = "Wanglai 往来", Version = "1", Description = Description, License = new() { Name = "MIT", Identifier = "MIT" } };
                document.Servers = [new() { Url = "/" }];
                return Task.CompletedTask;
            });
            o.AddSchemaTransformer((schema, context, _) =>
            {
                Describe(schema, context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>Says what is written by a converter of ours, which nobody can see from outside.</summary>
    private static void Describe(OpenApiSchema schema, Type type)
    {
        var (meaning, example) =
            typeof(Edtf).IsAssignableFrom(type) ? ("A time, EDTF (ISO 8601-2)", "1957~/1959~")
            : type == typeof(Day) || type == typeof(Day?) ? ("A day of the Gregorian calendar", "1983-06-30")
            : type == typeof(ClaimId) ? ("The id of a claim", "c2a3da43a4ed6bf73c8ff")
            : type == typeof(SourceId) ? ("The id of a source", "s9879216d1d5afb3be5e6")
            : (null, null);
        if (meaning is not null)
        {
            schema.Type = type == typeof(Day?) ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
            schema.Description = meaning;
            schema.Examples = [JsonValue.Create(example!)];
        }
        else if (type == typeof(CodePointSpan))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Description = "A half-open range of Unicode code points";
            schema.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["start"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["end"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            };
        }
    }
}
