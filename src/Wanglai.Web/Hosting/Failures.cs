using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Wanglai.Model.Problems;
using Wanglai.Web.Pages;
using Wanglai.Web.Pages.Uploads;

namespace Wanglai.Web.Hosting;

/// <summary>
/// Says what went wrong: to a person on a page, to a program as RFC 9457 has it (<c>application/problem+json</c>), in both cases with the
/// problem's code and its sentence.
/// </summary>
internal sealed class Failures(RequestDelegate next)
{
    private const string ProgramsPaths = "/api";

    public async Task InvokeAsync(HttpContext context, SiteSettings settings)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400 } && context.Response.ContentLength is null && context.Response.ContentType is null)
            {
                await Tell(context, context.Response.StatusCode, Explain(context));
            }
        }
        catch (WanglaiException explained) when (!context.Response.HasStarted)
        {
            await Tell(context, StatusOf(explained.Problem), explained.Problem);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await Tell(context, refused.StatusCode, Of(refused) ?? SiteProblems.NotUnderstood(context.Request.Path, context.Request.QueryString.Value ?? ""));
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested)
        {
            settings.OnFault(fault);
            if (context.Response.HasStarted)
            {
                throw;
            }

            await Tell(context, StatusCodes.Status500InternalServerError, SiteProblems.OurFault());
        }
    }

    private static Problem? Of(BadHttpRequestException refused) =>
        IsTooLarge(refused) ? UploadRoutes.TooMuch
        : refused.InnerException is AntiforgeryValidationException ? SiteProblems.StaleForm() : null;

    // The form is first read to look for its token, and what is wrong with its size comes wrapped up in that.
    private static bool IsTooLarge(Exception? fault) =>
        fault is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException || (fault?.InnerException is { } inner && IsTooLarge(inner));

    private static Problem Explain(HttpContext context) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false, Error: var error } ? (IsTooLarge(error) ? UploadRoutes.TooMuch : SiteProblems.StaleForm())
        : context.Response.StatusCode == StatusCodes.Status404NotFound ? SiteProblems.NoSuchPage(context.Request.Path)
        : SiteProblems.NotUnderstood(context.Request.Method, context.Request.Path);

    private static int StatusOf(Problem problem) => problem.Code switch
    {
        "WL-Q001" or "WL-S003" or "WL-U009" or "WL-U020" => StatusCodes.Status404NotFound,
        "WL-S010" or "WL-S012" => StatusCodes.Status401Unauthorized,
        "WL-S011" => StatusCodes.Status403Forbidden,
        "WL-S013" => StatusCodes.Status404NotFound,
        "WL-S007" => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };

    private static Task Tell(HttpContext context, int status, Problem problem)
    {
        context.Response.StatusCode = status;
        var speech = context.RequestServices.GetRequiredService<Visitor>().Speech;
        IResult answer = context.Request.Path.StartsWithSegments(ProgramsPaths)
            ? Results.Problem(new ProblemDetails
            {
                Status = status,
                Type = "/help/errors.md#" + problem.Code,
                Title = speech.Say(problem.Chinese, problem.English),
                Extensions = { ["code"] = problem.Code },
            })
            : new RazorComponentResult<FailurePage>(new { Problem = problem }) { StatusCode = status };
        return answer.ExecuteAsync(context);
    }
}
